-- Where a match stands with finding a time: the newest offer, who picked what of it, and what was agreed last.
create table meeting (
    match           uuid        not null primary key references match,
    version         bigint      not null,
    -- Counts offers, so that what is told of an older one is not told any more.
    offer           integer     not null default 0,
    offered_by      uuid,
    offered_times   timestamptz[],
    offered_minutes integer,
    -- Free text: a place, a phone number, a link to a call. Forgotten some time after the round.
    offered_place   text,
    -- As calendars count: higher with every change.
    sequence        integer     not null default -1,
    starts_at       timestamptz,
    minutes         integer,
    place           text,
    called_off      boolean     not null default false,
    constraint meeting_offer_is_whole check ((offered_by is null) = (offered_times is null)
        and (offered_by is null) = (offered_minutes is null)),
    constraint meeting_agreement_is_whole check ((starts_at is null) = (minutes is null)
        and (starts_at is null) = (sequence < 0)),
    constraint meeting_offers_three_times_at_most check (cardinality(offered_times) between 1 and 3)
);

create table meeting_pick (
    match       uuid        not null references meeting,
    participant uuid        not null,
    starts_at   timestamptz not null,
    constraint pick_once_in_an_offer primary key (match, participant)
);
