//! The documents: definitions written from the catalogue, and links that lead somewhere.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;
use crate::command::{cargo, output, root};

/// The page of definitions, from the root.
const DEFINITIONS: &str = "docs/definitions.md";

/// The command: writes what is generated. A native test fails where it is out of date.
pub(crate) fn write() -> Result {
    let text = output(cargo("run").args(["--quiet", "--locked", "--example", "definitions"]))
        .ok_or("the definitions could not be printed: cargo run --example definitions")?;
    fs::write(root().join(DEFINITIONS), text + "\n")?;
    println!("wrote {DEFINITIONS}");
    Ok(())
}

/// Checks the Markdown files at the root and in `docs`.
pub(crate) fn check() -> Result {
    let mut broken = Vec::new();
    let files = documents()?;
    for file in &files {
        let text = fs::read_to_string(file)?;
        let folder = file.parent().expect("a file lies in a folder");
        let dead = links(&text).filter(|link| !folder.join(link).exists());
        broken.extend(dead.map(|link| format!("{}: {link}", shown(file))));
    }
    if broken.is_empty() {
        println!("docs: the links of {} files lead somewhere", files.len());
        return Ok(());
    }
    Err(format!("links that lead nowhere:\n  {}", broken.join("\n  ")).into())
}

fn documents() -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in [root().to_owned(), root().join("docs")] {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "md") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Targets of `[text](target)`, without those on the web and without `#section`.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](")
        .skip(1)
        .filter_map(|rest| rest.split([')', ' ']).next())
        .filter(|link| !link.contains("://") && !link.starts_with("mailto:"))
        .filter_map(|link| link.split('#').next())
        .filter(|link| !link.is_empty())
}

fn shown(file: &Path) -> String {
    file.strip_prefix(root()).unwrap_or(file).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::links;

    #[test]
    fn finds_links_to_files() {
        let text = "[a](docs/a.md) ![b](b.png) [c](https://c.org/x) [d](#here) [e](e.md#part)";
        assert_eq!(links(text).collect::<Vec<_>>(), ["docs/a.md", "b.png", "e.md"]);
    }
}
