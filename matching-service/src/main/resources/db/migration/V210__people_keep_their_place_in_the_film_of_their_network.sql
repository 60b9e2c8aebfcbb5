-- Where people stand in the pictures of a programme's network. Who has a place keeps it; numbers count in the order of placing.
create table place_in_network (
    programme   uuid    not null,
    participant uuid    not null,
    number      integer not null,
    x           integer not null,
    y           integer not null,
    constraint person_has_one_place_in_a_network primary key (programme, participant),
    constraint place_numbers_are_given_once unique (programme, number)
);
create index place_in_network_of_participant on place_in_network (participant);

-- The same for organisations, by their id or their name in small letters, and for sectors. An empty name: not known.
create table place_of_group (
    programme uuid    not null,
    kind      text    not null,
    name      text    not null,
    number    integer not null,
    x         integer not null,
    y         integer not null,
    constraint group_has_one_place_in_a_network primary key (programme, kind, name),
    constraint place_numbers_of_groups_are_given_once unique (programme, kind, number),
    constraint kind_of_group_is_known check (kind in ('ORGANISATION', 'SECTOR'))
);

-- A programme's matches have changed, and there may be people without a place.
create table network_to_place (
    id        bigint generated always as identity primary key,
    programme uuid not null
);
insert into network_to_place (programme) select distinct programme from round where state = 'DRAWN';
