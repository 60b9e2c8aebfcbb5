-- What was changed in a round after its draw, and the chance by which; the draw's own proof stays as it is.
create table repair (
    id           uuid        not null primary key,
    round        uuid        not null references round,
    made_at      timestamptz not null,
    reason       text        not null,
    -- Who dropped out; null where people came late.
    participant  uuid,
    seed         text        not null,
    -- Who could be moved, by places of this repair alone, and which matches could be opened; compressed.
    input        bytea       not null,
    input_digest text        not null,
    -- Who has place 0, 1, 2, ...
    people       uuid[]      not null,
    alone        uuid[]      not null,
    constraint repair_reason_is_known check (reason in ('DROPOUT', 'LATE_JOINERS')),
    constraint dropout_says_who check ((reason = 'DROPOUT') = (participant is not null)),
    constraint person_drops_out_once_in_a_round unique (round, participant)
);

-- A dissolved match stays, with its seats and with what is said of it.
alter table match
    add column made_by      uuid references repair,
    add column dissolved_by uuid references repair;
create index match_made_by_repair on match (made_by) where made_by is not null;
create index match_dissolved_by_repair on match (dissolved_by) where dissolved_by is not null;

alter table schedule add column late_joiners_until text not null default 'P7D';

-- A match counts unless it was dissolved; and then it counts too when its people met all the same.
create or replace view match_result as
select match.id as match,
       match.round,
       case
           when match.recorded_met or coalesce(bool_or(outcome.met), false) then 'met'
           when match.recorded_met = false or coalesce(bool_or(not outcome.met), false) then 'not-met'
           else 'unconfirmed'
       end as outcome,
       match.dissolved_by is not null as dissolved,
       match.dissolved_by is null or coalesce(bool_or(outcome.met), false) as counts
from match left join outcome on outcome.match = match.id
group by match.id;

create or replace view introduced_pair as
select round.programme,
       round.number,
       one.match,
       one.participant as one,
       other.participant as other
from seat one
join seat other on other.match = one.match and other.participant > one.participant
join round on round.id = one.round
join match on match.id = one.match
where match.dissolved_by is null
   or exists (select from outcome where outcome.match = match.id and outcome.met);
