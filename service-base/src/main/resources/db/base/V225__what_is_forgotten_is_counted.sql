-- What was removed because its time was over, by day: how much, never what.
create table forgotten (
    what        text                     not null,
    day         date                     not null,
    removed     bigint                   not null,
    last_run_at timestamp with time zone not null,
    constraint forgotten_once_a_day primary key (what, day)
);
