-- Whether a programme asks its people whom they know, and whether everybody may see what was found. No row: nobody has said so.
create table impact_survey (
    programme   uuid        not null,
    asked       boolean     not null,
    published   boolean     not null,
    -- Rounds whose draw was opened since then are asked about.
    asked_since timestamptz,
    changed_at  timestamptz not null,
    version     bigint      not null,
    constraint impact_survey_once_in_a_programme primary key (programme),
    constraint impact_survey_says_since_when check (not asked or asked_since is not null)
);

-- Who said yes to being asked, and to being asked about. Taken back: no row, and nothing that leads to them.
create table impact_consent (
    programme   uuid        not null,
    participant uuid        not null,
    agreed_at   timestamptz not null,
    -- Which wording they agreed to.
    wording     integer     not null,
    constraint impact_consent_once_in_a_programme primary key (programme, participant)
);
create index impact_consent_of_participant on impact_consent (participant);

-- A round that is asked about: it was drawn some times more, by fresh seeds, and put nobody in touch by that.
create table impact_round (
    round                 uuid        not null references round,
    seed                  text        not null,
    others                integer     not null,
    -- How often it was drawn again for the chances of its pairs.
    redraws               integer     not null,
    made_at               timestamptz not null,
    before_until          timestamptz not null,
    after_from            timestamptz not null,
    after_until           timestamptz not null,
    asked_after           boolean     not null default false,
    -- Pairs of people who said yes that are not asked about.
    left_in_several_draws integer     not null,
    left_in_touch_before  integer     not null,
    left_too_likely       integer     not null,
    constraint impact_round_once primary key (round),
    constraint impact_round_has_other_draws check (others >= 2 and redraws > 0),
    constraint impact_round_asks_before_and_after check (after_from < after_until)
);

-- Two people whom one of the draws made a pair: draw 0 put its pairs in touch, the others did not.
create table impact_pair (
    id     uuid             not null primary key,
    round  uuid             not null references impact_round,
    draw   integer          not null,
    one    uuid,
    other  uuid,
    chance double precision not null,
    -- What was known when somebody of it took their yes back or was erased; from then on nothing leads to either.
    kept   jsonb,
    constraint impact_pair_once_in_a_round unique (round, one, other),
    constraint impact_pair_leads_to_people_or_is_kept check ((one is null) = (kept is not null) and (other is null) = (one is null)),
    constraint impact_chance_is_a_share check (chance >= 0 and chance < 1)
);
create index impact_pair_of_one on impact_pair (one) where one is not null;
create index impact_pair_of_other on impact_pair (other) where other is not null;

-- What one of a pair said of the other. Null: not answered.
create table impact_answer (
    pair            uuid        not null references impact_pair,
    participant     uuid        not null,
    phase           text        not null,
    knows           boolean,
    contacted       boolean,
    worked_together boolean,
    answered_at     timestamptz not null,
    constraint impact_answer_once_in_a_phase primary key (pair, participant, phase),
    constraint impact_phase_is_known check (phase in ('BEFORE', 'AFTER'))
);
create index impact_answer_of_participant on impact_answer (participant);

-- What is known of each pair that leads to people: how many sides said something before and after, and, of those that answered a question
-- both times, how many there are and how many said yes before and after.
create view impact_pair_now as
select pair.id, pair.round, pair.draw, pair.chance,
       pair.draw = 0 and exists (
           select from seat mine join seat theirs on theirs.match = mine.match and theirs.participant = pair.other
           join match_result on match_result.match = mine.match
           where mine.round = pair.round and mine.participant = pair.one and match_result.outcome = 'met') as met,
       exists (
           select from introduced_pair touch join match on match.id = touch.match join round on round.id = match.round
           where touch.one = least(pair.one, pair.other) and touch.other = greatest(pair.one, pair.other)
             and touch.programme = asked.programme and round.state = 'DRAWN' and round.drawn_at <= impact_round.after_until
             and (round.id <> pair.round or pair.draw > 0)) as elsewhere,
       said.before_sides, said.after_sides,
       said.knows_sides, said.knows_before, said.knows_after,
       said.contacted_sides, said.contacted_before, said.contacted_after,
       said.worked_sides, said.worked_before, said.worked_after
from impact_pair pair
join impact_round on impact_round.round = pair.round
join round asked on asked.id = pair.round
cross join lateral (
    select count(*) filter (where before.pair is not null) as before_sides,
           count(*) filter (where after.pair is not null) as after_sides,
           count(*) filter (where before.knows is not null and after.knows is not null) as knows_sides,
           count(*) filter (where before.knows and after.knows is not null) as knows_before,
           count(*) filter (where before.knows is not null and after.knows) as knows_after,
           count(*) filter (where before.contacted is not null and after.contacted is not null) as contacted_sides,
           count(*) filter (where before.contacted and after.contacted is not null) as contacted_before,
           count(*) filter (where before.contacted is not null and after.contacted) as contacted_after,
           count(*) filter (where before.worked_together is not null and after.worked_together is not null) as worked_sides,
           count(*) filter (where before.worked_together and after.worked_together is not null) as worked_before,
           count(*) filter (where before.worked_together is not null and after.worked_together) as worked_after
    from (select * from impact_answer where phase = 'BEFORE' and impact_answer.pair = pair.id) before
    full join (select * from impact_answer where phase = 'AFTER' and impact_answer.pair = pair.id) after
        on after.participant = before.participant
) said
where pair.one is not null;

create view impact_pair_seen as
select * from impact_pair_now
union all
select (jsonb_populate_record(null::impact_pair_now, pair.kept)).* from impact_pair pair where pair.kept is not null;

-- What somebody may be asked, of whom, and when.
create view impact_question as
select it.id as pair, round.programme, round.number, round.drawn_at, it.participant, it.about, phase.phase, phase.since, phase.until,
       answer.knows, answer.contacted, answer.worked_together, answer.answered_at
from (select id, round, one as participant, other as about from impact_pair where one is not null
      union all
      select id, round, other, one from impact_pair where other is not null) it
join impact_round on impact_round.round = it.round
join round on round.id = it.round
cross join lateral (values ('BEFORE', impact_round.made_at, impact_round.before_until),
                           ('AFTER', impact_round.after_from, impact_round.after_until)) phase (phase, since, until)
left join impact_answer answer
    on answer.pair = it.id and answer.participant = it.participant and answer.phase = phase.phase;

-- What was found when all that had been answered by then was looked at.
create table impact_finding (
    programme uuid        not null,
    found_at  timestamptz not null,
    rounds    integer     not null,
    finding   text        not null,
    constraint impact_finding_once_in_a_programme primary key (programme)
);
