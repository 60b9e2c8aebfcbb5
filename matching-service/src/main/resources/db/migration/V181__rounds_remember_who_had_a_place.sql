-- How many people had a place in the programme when a round was drawn, as participants-service counted them then: figures only.
create table census (
    round  uuid   not null references round,
    active bigint not null,
    paused bigint not null,
    -- Who came and who left since the draw before.
    joined bigint not null,
    "left" bigint not null,
    constraint census_once_in_a_round primary key (round),
    constraint census_counts_people check (active >= 0 and paused >= 0 and joined >= 0 and "left" >= 0)
);
