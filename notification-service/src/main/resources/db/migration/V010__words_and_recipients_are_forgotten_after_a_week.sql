alter table message
    -- When the message was over; its words and whom it went to are forgotten a while after that.
    add column over_at timestamp with time zone,
    alter column recipient_name drop not null,
    alter column recipient_email drop not null,
    alter column recipient_language drop not null,
    drop constraint message_sent_has_its_time,
    -- What bounced afterwards had been sent all the same.
    add constraint message_sent_has_its_time check (status <> 'sent' or sent_at is not null);

update message set over_at = coalesce(sent_at, created_at)
where status in ('sent', 'permanent-failure', 'suppressed', 'cancelled');

alter table message
    add constraint message_over_has_its_time check ((over_at is not null)
        = (status in ('sent', 'permanent-failure', 'suppressed', 'cancelled'))),
    add constraint message_open_knows_its_recipient check (over_at is not null or recipient_email is not null);

create index message_to_forget on message (over_at) where recipient_email is not null;
create index message_open on message (status) where over_at is null;
create index message_over on message (over_at, status) where over_at is not null;
