"""How the facts of documents are chosen from records: nothing here is reached by what renders them."""
