-- An introduction that came back, could not be sent, or was not wanted: organisers see which. Once somebody is not reached, it
-- does not matter how many of the messages about the match say so.
create table undelivered_introduction (
    match       uuid        not null references match,
    participant uuid        not null,
    since       timestamptz not null,
    reason      text        not null,
    constraint undelivered_introduction_once primary key (match, participant)
);
create index undelivered_introduction_of_participant on undelivered_introduction (participant);

-- Webhooks that were taken, so that none is taken twice; kept as long as one could be repeated.
create table taken_webhook (
    id       text        not null,
    taken_at timestamptz not null,
    constraint taken_webhook_once primary key (id)
);
create index taken_webhook_by_age on taken_webhook (taken_at);
