-- Whom somebody never wants to meet, in any programme. Kept for whatever id was named, so that nobody learns who is known;
-- therefore no foreign key on it, and whoever is erased is forgotten here by the erasure.
create table own_exclusion (
    participant uuid                     not null,
    excluded    uuid                     not null,
    since       timestamp with time zone not null,
    constraint own_exclusion_once primary key (participant, excluded),
    constraint own_exclusion_not_of_oneself check (participant <> excluded),
    constraint own_exclusion_person_exists foreign key (participant) references participant (id) on delete cascade
);
create index own_exclusion_by_excluded on own_exclusion (excluded);

-- Whom an organiser keeps apart. A place in a programme goes only with its participant, and these go with it.
create table programme_exclusion (
    id         uuid primary key,
    programme  uuid                     not null,
    one        uuid                     not null,
    other      uuid                     not null,
    created_at timestamp with time zone not null,
    constraint exclusion_of_two_people check (one <> other),
    constraint exclusion_one_is_enrolled foreign key (programme, one)
        references enrolment (programme, participant) on delete cascade,
    constraint exclusion_other_is_enrolled foreign key (programme, other)
        references enrolment (programme, participant) on delete cascade
);
-- In either order.
create unique index exclusion_once_per_programme
    on programme_exclusion (programme, least(one, other), greatest(one, other));
create index programme_exclusion_by_programme on programme_exclusion (programme, id);
create index programme_exclusion_by_one on programme_exclusion (programme, one);
create index programme_exclusion_by_other on programme_exclusion (programme, other);
