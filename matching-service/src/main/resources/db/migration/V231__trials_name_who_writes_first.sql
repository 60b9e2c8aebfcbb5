-- A trial may name one of a match as the one who is asked to write first. Who it is stands with their seat: it leaves with them.
alter table trial
    drop constraint trial_kind_is_known,
    add constraint trial_kind_is_known check (kind in ('CADENCE', 'NUDGES', 'FIRST_TO_WRITE'));

alter table seat add column writes_first boolean not null default false;
create unique index one_of_a_match_writes_first on seat (match) where writes_first;
