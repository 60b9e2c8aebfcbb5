-- Taking a message changes no column that an index knows, so the new row can lie beside the old one on its page, and no
-- index is written. What is open is few; its status is read from the rows.
drop index message_open;
create index message_open on message (id) where over_at is null;
alter table message set (fillfactor = 60);
