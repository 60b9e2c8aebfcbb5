create table round (
    id                    uuid    not null primary key,
    programme             uuid    not null,
    number                integer not null,
    origin                text    not null,
    drawn_at              timestamptz,
    meet_by               timestamptz,
    participants          integer not null,
    matches               integer not null,
    trios                 integer not null,
    left_out              integer not null,
    repeats_of_met        integer,
    repeats_of_introduced integer,
    same_organisation     integer,
    constraint round_number_once_in_a_programme unique (programme, number),
    constraint round_numbers_count_from_one check (number > 0),
    constraint origin_is_known check (origin in ('DRAWN', 'IMPORTED')),
    constraint drawn_round_has_dates_and_figures check (origin = 'IMPORTED' or (drawn_at is not null and meet_by is not null
        and repeats_of_met is not null and repeats_of_introduced is not null and same_organisation is not null))
);

-- All that is needed to draw a round again and to check it. The input holds ids only.
create table proof (
    round                 uuid        not null primary key references round,
    seed                  text        not null,
    commitment            text        not null,
    committed_at          timestamptz,
    input                 text        not null,
    input_digest          text        not null,
    algorithm             text        not null,
    algorithm_version     integer     not null,
    method                text        not null,
    bound                 text        not null,
    least_left_out              integer not null,
    least_repeats_of_met        integer not null,
    least_repeats_of_introduced integer not null,
    least_same_organisation     integer not null
);

create table match (
    id              uuid not null primary key,
    round           uuid not null references round,
    -- What an organiser's list said of the match as a whole; people's own answers are in outcome.
    recorded_met    boolean,
    recorded_reason text,
    recorded_note   text,
    constraint recorded_reason_only_when_not_met check (recorded_reason is null or recorded_met = false)
);
create index match_of_round on match (round);

-- A participant's place in a round, and who they worked for then. No match: they were in the pool and left out.
create table seat (
    round             uuid     not null references round,
    participant       uuid     not null,
    -- 1, or more for somebody who meets several times in a round.
    turn              smallint not null,
    match             uuid references match,
    organisation      uuid,
    organisation_name text,
    sector            text,
    constraint person_once_in_a_round primary key (round, participant, turn),
    constraint person_once_in_a_match unique (match, participant)
);
create index seat_of_participant on seat (participant);
