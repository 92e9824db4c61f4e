package de.tum.klausur.session;

import de.tum.klausur.session.roster.RosterEncoding;
import java.util.List;
import java.util.UUID;

/**
 * What taking over a roster file does to the candidates.
 *
 * @param encoding in which its names are read
 * @param encodings in which they could be read, the likeliest first
 * @param students all of the file, by name
 * @param missing candidates with a matriculation number who are not in the file
 * @param mayRemove whether those missing may be taken out: not once the session is open
 */
record RosterPreview(
        UUID fileId,
        String fileName,
        RosterEncoding encoding,
        List<RosterEncoding> encodings,
        List<RosterStudent> students,
        List<CandidateView> missing,
        boolean mayRemove) {

    public RosterPreview {
        encodings = List.copyOf(encodings);
        students = List.copyOf(students);
    }

    /** How many students come in, those removed earlier included. */
    public int fresh() {
        return added().size();
    }

    /** How many students are there already. */
    public int known() {
        return students.size() - fresh();
    }

    /** Students who come in. */
    public List<RosterStudent> added() {
        return students.stream().filter(RosterStudent::isNew).toList();
    }

    /** Students whose name is another in the file. */
    public List<RosterStudent> renamed() {
        return students.stream().filter(RosterStudent::isRenamed).toList();
    }

    /** Students whose name holds what no name holds. */
    public List<RosterStudent> doubtful() {
        return students.stream().filter(RosterStudent::doubtful).toList();
    }

    /** Students who hold a role of the staff. */
    public List<RosterStudent> staff() {
        return students.stream().filter(student -> !student.roles().isEmpty()).toList();
    }
}
