-- What arrived at an address of a sandbox's test domain, as its recipient would read it. It is kept for as long as the words
-- of a message, counted from kept_at; received_at moves with the sandbox's clock.
create table inbox_mail (
    id          uuid                     not null,
    message     uuid                     not null,
    programme   uuid                     not null,
    recipient   text                     not null,
    template    text                     not null,
    reference   text                     not null,
    subject     text                     not null,
    text        text                     not null,
    html        text                     not null,
    calendar    text,
    headers     jsonb                    not null,
    links       text[]                   not null,
    received_at timestamp with time zone not null,
    kept_at     timestamp with time zone not null,
    constraint inbox_mail_id_once primary key (id),
    -- A mail that leaves twice, after a crash, arrives once.
    constraint inbox_mail_once unique (message)
);
create index inbox_mail_of_programme on inbox_mail (programme, id);
create index inbox_mail_by_age on inbox_mail (kept_at);

-- By which turn a sandbox's clock was turned last, so that a turn told twice is done once.
create table sandbox_turn (
    programme uuid   not null,
    number    bigint not null,
    constraint sandbox_turn_once primary key (programme)
);
create index sequence_of_programme on sequence (programme);
