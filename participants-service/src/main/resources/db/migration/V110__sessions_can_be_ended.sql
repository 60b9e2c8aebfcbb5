-- A session is a row: its person sees it and ends it. The token names it, and is refused once it has ended. Nothing of the token is
-- kept, and of the browser only its kind in words.
create table session (
    id           uuid primary key,
    participant  uuid                     not null,
    device       text                     not null,
    opened_at    timestamp with time zone not null,
    last_used_at timestamp with time zone not null,
    expires_at   timestamp with time zone not null,
    ended_at     timestamp with time zone,
    constraint session_person_exists foreign key (participant) references participant (id) on delete cascade,
    constraint session_device_is_a_few_words check (length(device) <= 60 and device !~ '[[:cntrl:]]'),
    constraint session_ends_after_it_opens check (expires_at > opened_at)
);
create index session_by_participant on session (participant);
create index session_ended on session (ended_at) where ended_at is not null;
create index session_by_expiry on session (expires_at);
