-- After how many matches without a word somebody is asked whether to pause (0: nobody is), and for how many rounds such a person
-- is not drawn while no answer comes.
alter table schedule
    add column ask_after_silent integer not null default 2,
    add column wait_for_silent  integer not null default 2,
    add constraint silence_asked_after_0_to_12_matches check (ask_after_silent between 0 and 12),
    add constraint silence_waits_1_to_12_rounds check (wait_for_silent between 1 and 12);

-- Somebody who said nothing of the last matches was asked, kindly, whether to pause.
create table silence (
    id          uuid        not null primary key,
    programme   uuid        not null,
    participant uuid        not null,
    -- The newest of the matches that nothing was said of; the link in the mail is about it.
    match       uuid        not null references match,
    -- Its round's number: matches up to it count for no later silence.
    round       integer     not null,
    asked_at    timestamptz not null,
    answer      text,
    answered_at timestamptz,
    -- When participants-service had heard of the pause; until then this service keeps to it by itself.
    paused_at   timestamptz,
    constraint silence_asked_once_about_a_match unique (match, participant),
    constraint silence_answer_is_known check (answer in ('PAUSE', 'STAY')),
    constraint silence_answer_has_a_time check ((answer is null) = (answered_at is null)),
    constraint silence_paused_only_when_asked_to check (paused_at is null or answer = 'PAUSE')
);
create index silence_of_programme on silence (programme, participant);

-- Who could have been drawn and was not, since they were asked and had not answered. Written when the draw is opened; it counts when
-- the round is drawn.
create table silent_rest (
    round       uuid not null references round,
    participant uuid not null,
    constraint silent_rest_once_in_a_round primary key (round, participant)
);
create index silent_rest_of_participant on silent_rest (participant);
