-- Each save writes its attempt's row anew: half of each page stays free, so that the new row finds its place beside the old
-- one and no index has to be touched. Rows written before move over as they are changed.
alter table attempt set (fillfactor = 50);
