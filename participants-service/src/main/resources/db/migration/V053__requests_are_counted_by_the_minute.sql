-- How many requests somebody made in a minute, over all replicas. By a hash, and for minutes only: who called is nobody's
-- business later. Not logged: after a crash counting begins anew.
create unlogged table request_count (
    who       text                     not null,
    begun_at  timestamp with time zone not null,
    requests  integer                  not null,
    constraint request_count_once_a_minute primary key (who, begun_at)
);
create index request_count_by_age on request_count (begun_at);
