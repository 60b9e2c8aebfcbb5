-- That somebody is asked to organise a programme: until the link is followed, or too old. Who accepts is an organiser.
create table organiser_invitation (
    id          uuid primary key,
    programme   uuid                     not null,
    name        text                     not null,
    email       text                     not null,
    language    text                     not null,
    invited_at  timestamp with time zone not null,
    expires_at  timestamp with time zone not null,
    accepted_at timestamp with time zone,
    constraint organiser_invitation_programme_exists foreign key (programme) references programme (id),
    constraint organiser_invitation_name_is_one_line check (length(name) between 1 and 200 and name !~ '[[:cntrl:]]'),
    constraint organiser_invitation_language_known check (language in ('en', 'cy')),
    constraint organiser_invitation_email_in_one_form check
        (email = lower(email) and email is nfkc normalized and length(email) <= 254)
);
create unique index organiser_invitation_once_per_address on organiser_invitation (programme, email);
create index organiser_invitation_by_email on organiser_invitation (email);
create index organiser_invitation_by_expiry on organiser_invitation (expires_at);

alter table mailed_link drop constraint mailed_link_purpose_known;
alter table mailed_link add constraint mailed_link_purpose_known
    check (purpose in ('confirm-address', 'sign-in', 'change-address', 'organise'));
alter table mailed_link add column organiser_invitation uuid;
alter table mailed_link add constraint mailed_link_organiser_invitation_exists
    foreign key (organiser_invitation) references organiser_invitation (id) on delete cascade;
create index mailed_link_by_organiser_invitation on mailed_link (organiser_invitation) where organiser_invitation is not null;
