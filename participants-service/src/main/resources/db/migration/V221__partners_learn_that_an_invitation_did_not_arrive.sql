-- Since when it is known that mail does not arrive at the address that a partner gave. Until it names another.
alter table invitation add column undelivered_at timestamp with time zone;
