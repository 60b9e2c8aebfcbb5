alter table enrolment
    add column cadence       integer not null default 1,
    -- When the wish to skip the next round was made; matching-service says when a round was skipped for it.
    add column skip_asked_at timestamp with time zone,
    add constraint enrolment_cadence_is_one_to_three check (cadence between 1 and 3),
    add constraint enrolment_skips_only_when_active check (skip_asked_at is null or status <> 'left');
alter table registration
    add column cadence integer not null default 1,
    add constraint registration_cadence_is_one_to_three check (cadence between 1 and 3);

-- Other ways to connect, that a programme's organiser keeps: for whoever wants a pause or more.
create table signposts (
    programme uuid   not null,
    items     jsonb  not null,
    version   bigint not null,
    constraint signposts_once_per_programme primary key (programme),
    constraint signposts_programme_exists foreign key (programme) references programme (id)
);
