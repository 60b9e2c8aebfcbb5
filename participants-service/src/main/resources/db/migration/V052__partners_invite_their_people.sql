alter table registration add column invited boolean not null default false;

-- Whom a partner would like to take part, by the partner's own id. Once somebody has joined, or has not answered for long,
-- nothing personal is kept here: only that this id was asked, so that nobody is asked again every night.
create table invitation (
    id           uuid primary key,
    programme    uuid                     not null,
    organisation uuid                     not null,
    external_id  text                     not null,
    status       text                     not null,
    name         text,
    email        text,
    job_title    text,
    language     text,
    participant  uuid,
    -- What the last mail's link confirms; no foreign key, since registrations that nobody confirmed are forgotten.
    registration uuid,
    invited_at   timestamp with time zone not null,
    changed_at   timestamp with time zone not null,
    version      bigint                   not null,
    constraint invitation_external_id_once unique (programme, organisation, external_id),
    constraint invitation_email_once unique (programme, organisation, email),
    constraint invitation_status_known check (status in ('invited', 'joined', 'lapsed')),
    constraint invitation_external_id_is_plain check (external_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    constraint invitation_names_somebody_until_answered check
        ((status = 'invited') = (email is not null) and (status = 'invited') = (name is not null)),
    constraint invitation_joined_by_somebody check ((status = 'joined') = (participant is not null)),
    constraint invitation_programme_exists foreign key (programme) references programme (id),
    constraint invitation_organisation_exists foreign key (organisation) references organisation (id),
    constraint invitation_person_exists foreign key (participant) references participant (id) on delete cascade
);
create index invitation_by_participant on invitation (participant);
create index invitation_by_registration on invitation (registration);
create index invitation_by_email on invitation (email);
create index invitation_to_ask on invitation (organisation, programme) where status = 'invited' and registration is null;
create index invitation_unanswered on invitation (invited_at) where status = 'invited';

-- Whoever is erased is erased from what partners said too.
create function invitation_goes_with_the_person() returns trigger language plpgsql as $$
begin
    delete from invitation where email = old.email;
    return old;
end $$;
create trigger invitation_goes_with_the_person before delete on participant
    for each row execute function invitation_goes_with_the_person();
