-- A partner's program, what it may do and where. Arrays, for they are only ever read whole.
create table api_client (
    id           uuid primary key,
    name         text                     not null,
    organisation uuid                     not null,
    programmes   uuid[]                   not null,
    scopes       text[]                   not null,
    enabled      boolean                  not null,
    created_at   timestamp with time zone not null,
    version      bigint                   not null,
    constraint api_client_name_is_one_line check (length(name) between 1 and 200 and name !~ '[[:cntrl:]]'),
    constraint api_client_has_programmes check (cardinality(programmes) between 1 and 50),
    constraint api_client_has_known_scopes check
        (cardinality(scopes) > 0 and scopes <@ array ['participants:read', 'participants:write', 'webhooks']),
    constraint api_client_organisation_exists foreign key (organisation) references organisation (id)
);
create index api_client_by_organisation on api_client (organisation);

-- 32 bytes nobody can guess, so a plain SHA-256 of them keeps them as well as a slow hash would. Two places, so that a
-- new secret can be laid out everywhere before the old one goes.
create table api_client_secret (
    id           uuid primary key,
    client       uuid                     not null,
    place        smallint                 not null,
    hash         bytea                    not null,
    created_at   timestamp with time zone not null,
    last_used_at timestamp with time zone,
    constraint api_client_secret_two_at_most unique (client, place),
    constraint api_client_secret_place_known check (place in (1, 2)),
    constraint api_client_secret_hash_is_sha_256 check (length(hash) = 32),
    constraint api_client_secret_client_exists foreign key (client) references api_client (id) on delete cascade
);
