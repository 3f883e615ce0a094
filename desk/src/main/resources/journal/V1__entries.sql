-- Entries are appended and never edited: the writer's role can add and read, nothing else.
create table serai.entry (
  mission  text        not null,
  number   bigint      not null check (number >= 1),
  report   uuid        not null,
  happened timestamptz not null,
  recorded timestamptz not null,
  reporter text        not null,
  kind     text        not null,
  body     bytea       not null,
  -- SHA-256 over the hash of the entry before and everything above.
  hash     bytea       not null check (length(hash) = 32),
  -- The fence: of two writers only one can have the next number.
  primary key (mission, number),
  -- A report sent twice is one report.
  unique (mission, report)
);

-- Bodies are small and read in order: neither compression nor a second table pays.
alter table serai.entry alter column body set storage external;

grant usage on schema serai to serai_writer;
grant select, insert on serai.entry to serai_writer;
grant select on serai.version to serai_writer;
