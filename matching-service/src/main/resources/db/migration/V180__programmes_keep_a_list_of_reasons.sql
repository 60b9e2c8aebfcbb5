-- Why a match did not meet: the programme's own list, in the order it is offered. A programme without one has the usual reasons.
create table reason_list (
    programme uuid   not null,
    version   bigint not null,
    constraint reason_list_once_in_a_programme primary key (programme)
);

-- A reason is never deleted: answers that were given keep theirs. One that is retired is not offered any more.
create table reason (
    programme uuid    not null references reason_list,
    key       text    not null,
    place     integer not null,
    english   text    not null,
    welsh     text    not null,
    retired   boolean not null,
    constraint reason_once_in_a_programme primary key (programme, key),
    constraint reason_place_once_in_a_programme unique (programme, place),
    constraint reason_key_is_a_word check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 40),
    constraint reason_has_words check (length(english) between 1 and 80 and length(welsh) between 1 and 80)
);

-- Since when this person says that they met: a later word about it, or another rating, does not move the day.
alter table outcome
    add column met_since timestamptz;
update outcome set met_since = answered_at where met;
alter table outcome
    add constraint met_since_only_when_met check (met_since is null or met);

-- How often this person wanted to be drawn when the round was: each round (1), every second, every third; null where it is not known.
alter table seat
    add column cadence smallint,
    add constraint seat_cadence_counts_rounds check (cadence > 0);
