-- Sessions that have ended at participants-service, until their tokens run out: they are refused here too. Ids only.
create table ended_session (
    id         uuid                     not null,
    ended_at   timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    constraint ended_session_once primary key (id)
);
