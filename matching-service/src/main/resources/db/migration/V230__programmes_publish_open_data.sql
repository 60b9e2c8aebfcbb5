-- Anonymous data of a programme as it was published: frozen, with a number of its own. What stands in it is nobody's: no id of a person,
-- a match or an organisation, and no table that leads back. Withdrawn data is forgotten; that it was there stays.
create table open_data (
    programme    uuid        not null,
    version      integer     not null,
    licence      text        not null,
    published_at timestamptz not null,
    withdrawn_at timestamptz,
    through_round integer    not null,
    people       integer     not null,
    matches      integer     not null,
    dataset      text,
    digest       text        not null,
    constraint open_data_version_once primary key (programme, version),
    constraint open_data_licence_is_known check (licence in ('OGL_3', 'CC_BY_4')),
    constraint open_data_withdrawn_is_forgotten check ((withdrawn_at is null) = (dataset is not null))
);
