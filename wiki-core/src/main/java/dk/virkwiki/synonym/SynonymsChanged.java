package dk.virkwiki.synonym;

/** An editor changed a group of synonyms on this node. */
public record SynonymsChanged(String id) {}
