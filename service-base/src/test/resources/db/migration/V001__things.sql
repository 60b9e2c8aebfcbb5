create table thing (
    id      uuid primary key,
    name    text not null,
    version bigint not null,
    constraint thing_name_once unique (name)
);
create table deed (thing uuid not null);
