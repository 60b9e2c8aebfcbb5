-- Domains whose mail server is in trouble, '*' for the one that we hand mails to. No row: all is well.
create table mail_trouble (
    domain       text                     not null,
    failures     int                      not null,
    pauses       int                      not null default 0,
    paused_until timestamp with time zone,
    -- One mail is on its way to see whether the trouble is over.
    probing      boolean                  not null default false,
    reason       text                     not null,
    since        timestamp with time zone not null,
    constraint mail_trouble_once_per_domain primary key (domain)
);

-- When the next mail to a domain may leave ('*': any mail), where a pace is set.
create table mail_pace (
    domain    text                     not null,
    next_slot timestamp with time zone not null,
    constraint mail_pace_once_per_domain primary key (domain)
);

-- Refusals that somebody must look at: our own doing in the eyes of a mail server.
create table mail_refusal (
    domain     text                     not null,
    reason     text                     not null,
    count      bigint                   not null,
    first_at   timestamp with time zone not null,
    last_at    timestamp with time zone not null,
    last_message uuid                   not null,
    constraint mail_refusal_once_per_reason primary key (domain, reason)
);
