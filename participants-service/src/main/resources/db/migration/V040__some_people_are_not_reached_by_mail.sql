-- Mails to them come back, or they want none: they are not drawn until they are heard of again.
create table unreachable (
    participant uuid                     not null,
    since       timestamp with time zone not null,
    reason      text                     not null,
    constraint unreachable_once primary key (participant),
    constraint unreachable_person_exists foreign key (participant) references participant (id) on delete cascade
);

-- Webhooks that were taken, so that none is taken twice; kept as long as one could be repeated.
create table taken_webhook (
    id       text                     not null,
    taken_at timestamp with time zone not null,
    constraint taken_webhook_once primary key (id)
);
create index taken_webhook_by_age on taken_webhook (taken_at);
