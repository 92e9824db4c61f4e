-- Draws: several versions can stand in one slot of a frozen exam, of which each paper has some. What was frozen before
-- has one version a slot.
alter table frozen_question add column slot int;
update frozen_question set slot = position;
alter table frozen_question alter column slot set not null;
