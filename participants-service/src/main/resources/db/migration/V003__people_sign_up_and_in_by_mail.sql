-- What somebody typed, with the words they agreed to; kept as the proof of consent once it is confirmed.
create table registration (
    id              uuid primary key,
    programme       uuid                     not null,
    name            text                     not null,
    email           text                     not null,
    organisation    text                     not null,
    job_title       text,
    interests       text,
    language        text                     not null,
    meeting_modes   text[]                   not null,
    consent_version text                     not null,
    consent_wording text                     not null,
    registered_at   timestamp with time zone not null,
    confirmed_at    timestamp with time zone,
    constraint registration_programme_exists foreign key (programme) references programme (id),
    constraint registration_name_is_one_line check (length(name) between 1 and 200 and name !~ '[[:cntrl:]]')
);
create index registration_by_email on registration (email, registered_at);


-- The secret of a link is 32 random bytes that only the mail holds; here is its SHA-256.
create table mailed_link (
    id           uuid primary key,
    purpose      text                     not null,
    email        text                     not null,
    registration uuid,
    token_hash   bytea                    not null,
    made_at      timestamp with time zone not null,
    expires_at   timestamp with time zone not null,
    spent_at     timestamp with time zone,
    constraint mailed_link_once unique (token_hash),
    constraint mailed_link_hash_is_sha_256 check (length(token_hash) = 32),
    constraint mailed_link_purpose_known check (purpose in ('confirm-address', 'sign-in')),
    constraint mailed_link_registration_exists foreign key (registration) references registration (id) on delete cascade
);
create index mailed_link_by_email on mailed_link (email, made_at);
create index mailed_link_by_expiry on mailed_link (expires_at);
