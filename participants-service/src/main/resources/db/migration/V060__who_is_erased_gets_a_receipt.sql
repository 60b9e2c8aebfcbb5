-- Who was erased, and which service has done its part. No name and no address; the id is nobody's any more. It is kept so that
-- a database restored from before is erased again.
create table erasure (
    id                uuid                     not null,
    participant       uuid                     not null,
    asked_at          timestamp with time zone not null,
    participants_at   timestamp with time zone not null,
    participants_did  jsonb                    not null,
    matching_at       timestamp with time zone,
    matching_did      jsonb                    not null default '{}',
    notification_at   timestamp with time zone,
    notification_did  jsonb                    not null default '{}',
    constraint erasure_id_once primary key (id),
    constraint erasure_once_per_participant unique (participant)
);
create index erasure_waiting_for_matching on erasure (id) where matching_at is null;
