-- When an organiser had the mail sent again that asks to confirm; nobody gets a third one without asking for it.
alter table registration add column reminded_at timestamp with time zone;
create index registration_not_confirmed on registration (programme, registered_at) where confirmed_at is null;
