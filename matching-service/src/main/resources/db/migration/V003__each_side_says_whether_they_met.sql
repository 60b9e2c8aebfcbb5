create table outcome (
    match       uuid        not null,
    participant uuid        not null,
    met         boolean     not null,
    reason      text,
    rating      smallint,
    comment     text,
    answered_at timestamptz not null,
    primary key (match, participant),
    constraint outcome_by_somebody_of_the_match foreign key (match, participant) references seat (match, participant),
    constraint reason_only_when_not_met check (reason is null or not met),
    constraint rating_only_when_met check (rating is null or met),
    constraint rating_from_one_to_five check (rating between 1 and 5)
);

-- The one place that says what became of a match: met when anybody says so, not met when somebody says so and nobody
-- says the opposite, else unconfirmed.
create view match_result as
select match.id as match,
       match.round,
       case
           when match.recorded_met or coalesce(bool_or(outcome.met), false) then 'met'
           when match.recorded_met = false or coalesce(bool_or(not outcome.met), false) then 'not-met'
           else 'unconfirmed'
       end as outcome
from match left join outcome on outcome.match = match.id
group by match.id;

-- Who was introduced to whom, in which round. A trio is three pairs.
create view introduced_pair as
select round.programme,
       round.number,
       one.match,
       one.participant as one,
       other.participant as other
from seat one
join seat other on other.match = one.match and other.participant > one.participant
join round on round.id = one.round;
