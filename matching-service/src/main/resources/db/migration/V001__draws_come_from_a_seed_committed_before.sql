-- The seed of a programme's next draw, and its SHA-256, which is published before the draw. A draw locks this row first:
-- draws of one programme happen one after the other, on however many replicas.
create table next_seed (
    programme    uuid        not null primary key,
    seed         text        not null,
    commitment   text        not null,
    committed_at timestamptz not null
);

create table schedule (
    programme               uuid    not null,
    cadence                 text    not null,
    next_draw_at            timestamptz,
    -- The date that the organiser chose: later ones are counted from it, so that the 31st comes back after February.
    counted_from            timestamptz,
    time_to_meet            text    not null,
    -- As long as time_to_meet where it is not said.
    nudge_after             text,
    odd_one                 text    not null,
    avoid_same_organisation boolean not null,
    version                 bigint  not null,
    constraint schedule_once_in_a_programme primary key (programme),
    constraint odd_one_is_known check (odd_one in ('TRIO')),
    constraint next_draw_is_counted_from_a_date check (next_draw_at is null or counted_from is not null)
);
