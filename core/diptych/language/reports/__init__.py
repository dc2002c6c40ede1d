"""Who says a quotation, by the words of the report beside it: for every language whose folder declares its habits."""
