-- Whether everybody may see the network of a programme, by organisations and without small numbers. No row: nobody has said so.
create table network_publication (
    programme  uuid        not null,
    published  boolean     not null,
    changed_at timestamptz not null,
    version    bigint      not null,
    constraint network_is_published_or_not primary key (programme)
);
