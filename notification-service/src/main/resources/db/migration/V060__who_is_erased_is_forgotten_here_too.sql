-- Whom this service was told to erase: ids that are nobody's any more, by which a restored database is erased again.
create table erased_person (
    participant uuid                     not null,
    erasure     uuid                     not null,
    asked_at    timestamp with time zone not null,
    constraint erased_person_once primary key (participant)
);
