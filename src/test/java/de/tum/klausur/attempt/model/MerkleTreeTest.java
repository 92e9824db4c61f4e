package de.tum.klausur.attempt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTest {

    /** The leaves with which implementations of Certificate Transparency are compared. */
    private static final List<String> LEAVES =
            List.of("", "\0", "\u0010", " !", "01", "@ABC", "PQRSTUVW", "`abcdefghijklmno");

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    })
    void rootIsThatOfRfc6962(int size, String root) {
        assertThat(MerkleTree.of(LEAVES.subList(0, size)).root()).isEqualTo(root);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 100, 1500})
    void eachLeafIsProvenByItsPathAndNoOther(int size) {
        List<String> texts =
                IntStream.range(0, size).mapToObj(Integer::toString).toList();
        MerkleTree tree = MerkleTree.of(texts);
        for (int i = 0; i < size; i += Math.max(1, size / 20)) {
            List<String> path = tree.path(i);
            assertThat(path).hasSizeLessThanOrEqualTo(32 - Integer.numberOfLeadingZeros(size));
            assertThat(MerkleTree.root(texts.get(i), i, size, path)).contains(tree.root());
            assertThat(MerkleTree.root("x", i, size, path)).isNotEqualTo(Optional.of(tree.root()));
            if (size > 1) {
                assertThat(MerkleTree.root(texts.get(i), (i + 1) % size, size, path))
                        .isNotEqualTo(Optional.of(tree.root()));
            }
        }
    }

    @Test
    void pathsThatAreTooShortTooLongOrNoHashesProveNothing() {
        List<String> path = new ArrayList<>(MerkleTree.of(LEAVES).path(5));
        assertThat(MerkleTree.root(LEAVES.get(5), 5, 8, path.subList(0, 2))).isEmpty();
        path.add(path.getFirst());
        assertThat(MerkleTree.root(LEAVES.get(5), 5, 8, path)).isEmpty();
        assertThat(MerkleTree.root("", 0, 2, List.of("zz"))).isEmpty();
        assertThat(MerkleTree.root("", -1, 1, List.of())).isEmpty();
        assertThat(MerkleTree.root("", 1, 1, List.of())).isEmpty();
        assertThatThrownBy(() -> MerkleTree.of(LEAVES).path(8)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
