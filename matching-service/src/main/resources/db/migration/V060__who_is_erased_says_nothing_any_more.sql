-- Whom this service has erased: ids that are nobody's any more. Their seats stay, so that the network keeps its shape.
create table erased_person (
    participant uuid                     not null,
    erasure     uuid                     not null,
    erased_at   timestamp with time zone not null,
    constraint erased_person_once primary key (participant)
);
