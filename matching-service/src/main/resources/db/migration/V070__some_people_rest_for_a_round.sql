-- Who could have been drawn and by own wish was not: a round to skip, or one between two of their own. Written when the
-- draw is opened; it counts when the round is drawn.
create table rest (
    round         uuid not null references round,
    participant   uuid not null,
    why           text not null,
    -- Which wish to skip it was: fulfilled by this round, so that none is fulfilled twice.
    skip_asked_at timestamptz,
    constraint rest_once_in_a_round primary key (round, participant),
    constraint rest_reason_is_known check (why in ('SKIP', 'CADENCE')),
    constraint rest_of_a_skip_knows_the_wish check ((why = 'SKIP') = (skip_asked_at is not null))
);
create index rest_of_participant on rest (participant);
