-- Which accepted wording the words of a list say in other words, so that of the two only one counts; null: none of them.
alter table words_decision add column same_as text;
