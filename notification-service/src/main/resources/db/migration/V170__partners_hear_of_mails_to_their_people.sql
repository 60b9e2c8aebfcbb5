-- Whose endpoints are told what becomes of a message: those of the programme's organisers, and those of the partner whose person
-- it is for. Null where nobody but operators and sister services is to hear of it.
alter table message
    add column programme uuid,
    add column organisation uuid;
alter table sequence_person
    add column organisation uuid;
