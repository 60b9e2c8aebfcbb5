-- Introductions wait in groups, so one of them can't be taken out of the task table.
create table withdrawn_introduction (
    match uuid not null,
    constraint withdrawn_introduction_once primary key (match)
);
