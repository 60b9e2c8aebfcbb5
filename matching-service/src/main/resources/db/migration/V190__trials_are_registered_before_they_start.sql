-- A trial as it was registered: what is compared, how it is measured and when it ends, with a digest that everybody can check, and
-- a seed that is committed to before and told after.
create table trial (
    id            uuid        not null primary key,
    programme     uuid        not null,
    kind          text        not null,
    protocol      text        not null,
    digest        text        not null,
    seed          text        not null,
    commitment    text        not null,
    -- How long after its time to meet a round is waited for, since the last mails ask only then.
    answer_days   integer     not null,
    state         text        not null,
    registered_at timestamptz not null,
    started_at    timestamptz,
    ended_at      timestamptz,
    ended_because text,
    constraint trial_kind_is_known check (kind in ('CADENCE', 'NUDGES')),
    constraint trial_state_is_known check (state in ('REGISTERED', 'RUNNING', 'ENDED')),
    constraint trial_is_registered_before_it_starts check ((state = 'REGISTERED') = (started_at is null and ended_at is null)),
    constraint ended_trial_says_why check ((state = 'ENDED') = (ended_because is not null)
        and (state = 'ENDED') = (ended_at is not null)),
    constraint trial_ends_for_a_known_reason check (ended_because in ('SIZE_REACHED', 'EVIDENCE', 'ORGANISER'))
);
create index trial_of_programme on trial (programme);
create unique index one_trial_of_a_kind_at_a_time on trial (programme, kind) where state = 'RUNNING';

-- The rounds that a trial is about. An abandoned one does not count.
create table trial_round (
    trial uuid not null references trial,
    round uuid not null references round,
    constraint round_once_in_a_trial primary key (trial, round)
);
create index trial_round_by_round on trial_round (round);

-- Who, or which match, came as which to a stratum, and so into which arm.
create table trial_assignment (
    id           uuid        not null primary key,
    trial        uuid        not null references trial,
    stratum      text        not null,
    place        integer     not null,
    arm          integer     not null,
    participant  uuid,
    match        uuid references match,
    assigned_at  timestamptz not null,
    -- Has chosen a rhythm of their own, which holds.
    own_choice   boolean     not null default false,
    -- What was known of somebody when they were erased; from then on nothing leads to them.
    kept_matches integer     not null default 0,
    kept_over    integer     not null default 0,
    kept_met     integer     not null default 0,
    kept_rounds  integer     not null default 0,
    constraint place_once_in_a_stratum unique (trial, stratum, place),
    constraint person_once_in_a_trial unique (trial, participant),
    constraint match_once_in_a_trial unique (trial, match)
);
create index trial_assignment_of_participant on trial_assignment (participant) where participant is not null;

create function refuse_another_registration() returns trigger language plpgsql as $$
begin
    if (new.id, new.programme, new.kind, new.protocol, new.digest, new.seed, new.commitment, new.answer_days, new.registered_at)
        is distinct from
       (old.id, old.programme, old.kind, old.protocol, old.digest, old.seed, old.commitment, old.answer_days, old.registered_at)
       or (old.started_at is not null and new.started_at is distinct from old.started_at)
       or old.state = 'ENDED' then
        raise exception 'a registered trial can not be changed'
            using errcode = 'integrity_constraint_violation', constraint = 'trial_is_frozen';
    end if;
    return new;
end $$;
create trigger trial_is_frozen before update on trial for each row execute function refuse_another_registration();

create function refuse_another_arm() returns trigger language plpgsql as $$
begin
    if (new.id, new.trial, new.stratum, new.place, new.arm, new.assigned_at)
        is distinct from (old.id, old.trial, old.stratum, old.place, old.arm, old.assigned_at) then
        raise exception 'an assignment can not be changed'
            using errcode = 'integrity_constraint_violation', constraint = 'assignment_is_frozen';
    end if;
    return new;
end $$;
create trigger assignment_is_frozen before update on trial_assignment for each row execute function refuse_another_arm();

-- Who by a trial's rhythm was not drawn had not asked for it.
alter table rest
    drop constraint rest_reason_is_known,
    add constraint rest_reason_is_known check (why in ('SKIP', 'CADENCE', 'TRIAL'));

-- What became of each person of a trial: matches that they were put in touch in, those whose time is over and those of them that met,
-- rounds that are over and that they were part of, drawn or resting, and whether they were part of the newest.
create view trial_person as
with mine as (
    select trial_round.trial, round.id, round.number, round.meet_by + trial.answer_days * interval '1 day' <= current_timestamp as over,
           max(round.number) over (partition by trial_round.trial) as newest
    from trial_round join trial on trial.id = trial_round.trial join round on round.id = trial_round.round
    where round.state = 'DRAWN'
), met as (
    select mine.trial, seat.participant, count(*) as matches, count(*) filter (where mine.over) as over,
           count(*) filter (where mine.over and match_result.outcome = 'met') as met
    from mine join seat on seat.round = mine.id join match_result on match_result.match = seat.match
    where match_result.counts group by mine.trial, seat.participant
), present as (
    select mine.trial, seat.participant, mine.id, mine.over, mine.number = mine.newest as newest
    from mine join seat on seat.round = mine.id
    union
    select mine.trial, rest.participant, mine.id, mine.over, mine.number = mine.newest
    from mine join rest on rest.round = mine.id where rest.why <> 'SKIP'
), part as (
    select trial, participant, count(*) filter (where over) as rounds, bool_or(newest) as newest
    from present group by trial, participant
)
select it.id, it.trial, it.participant, it.stratum, it.place, it.arm, it.own_choice,
       cast(it.kept_matches + coalesce(met.matches, 0) as integer) as matches,
       cast(it.kept_over + coalesce(met.over, 0) as integer) as over,
       cast(it.kept_met + coalesce(met.met, 0) as integer) as met,
       cast(it.kept_rounds + coalesce(part.rounds, 0) as integer) as rounds,
       coalesce(part.newest, false) as newest
from trial_assignment it
left join met on met.trial = it.trial and met.participant = it.participant
left join part on part.trial = it.trial and part.participant = it.participant
where it.match is null;

create view trial_match as
select it.id, it.trial, it.match, it.stratum, it.place, it.arm,
       match_result.counts, match_result.dissolved,
       round.meet_by + trial.answer_days * interval '1 day' <= current_timestamp as over,
       match_result.outcome = 'met' as met
from trial_assignment it
join trial on trial.id = it.trial
join match_result on match_result.match = it.match
join round on round.id = match_result.round;
