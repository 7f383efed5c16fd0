-- Full-text tables are beyond the schema language. This one keeps its content, so that snippets can be cut from it;
-- words arrive already split by tokenizeForIndex, hence the plain tokenizer.
CREATE VIRTUAL TABLE search_text USING fts5(title, body, tokenize = "unicode61 remove_diacritics 2 tokenchars './-'");
