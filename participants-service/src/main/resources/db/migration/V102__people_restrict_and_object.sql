-- Their data is kept and not used, until they say otherwise (UK GDPR, article 18).
create table restriction (
    participant uuid                     not null,
    since       timestamp with time zone not null,
    constraint restriction_once primary key (participant),
    constraint restriction_person_exists foreign key (participant) references participant (id) on delete cascade
);

-- They object to one use of their data (article 21).
create table objection (
    participant uuid                     not null,
    purpose     text                     not null,
    since       timestamp with time zone not null,
    constraint objection_once primary key (participant, purpose),
    constraint objection_purpose_known check (purpose in ('partners')),
    constraint objection_person_exists foreign key (participant) references participant (id) on delete cascade
);

-- Whoever keeps a copy of the list hears of it as of any other change.
create trigger restriction_is_told after insert or delete on restriction for each row execute function reach_is_updated();
create trigger objection_is_told after insert or delete on objection for each row execute function reach_is_updated();
