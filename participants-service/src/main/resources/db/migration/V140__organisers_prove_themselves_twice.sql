-- What an organiser's app makes codes from, encrypted with a key that this database does not hold. One that is being set up waits
-- beside the one that counts until a code of it was given, in the session that asked for it.
create table second_factor (
    participant     uuid primary key,
    secret          bytea,
    set_up_at       timestamp with time zone,
    waiting         bytea,
    waiting_session uuid,
    waiting_since   timestamp with time zone,
    -- The half minute of the last code that was taken: no code counts twice, nor an older one.
    last_step       bigint                   not null,
    wrong_codes     integer                  not null,
    locked_until    timestamp with time zone,
    constraint second_factor_person_exists foreign key (participant) references participant (id) on delete cascade,
    constraint second_factor_has_a_secret check ((secret is null) = (set_up_at is null)),
    constraint second_factor_waits_in_a_session check
        ((waiting is null) = (waiting_session is null) and (waiting is null) = (waiting_since is null))
);

-- Codes for whoever has lost the phone: what is kept is their SHA-256.
create table recovery_code (
    participant uuid  not null,
    code_hash   bytea not null,
    constraint recovery_code_once primary key (participant, code_hash),
    constraint recovery_code_of_a_second_factor foreign key (participant) references second_factor (participant) on delete cascade,
    constraint recovery_code_hash_is_sha_256 check (length(code_hash) = 32)
);

alter table session add column second_factor_at timestamp with time zone;
