//! A server for `www/dist` on this machine alone, with the headers of its `_headers` file.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::Result;
use crate::command::root;
use crate::headers::Headers;
use crate::page::{self, Engine};

/// The port asked for where none is given, and how many after it are tried.
const PORT: u16 = 8080;
const PORTS_TRIED: u16 = 50;

/// The longest request head that is read.
const HEAD_LIMIT: u64 = 16 * 1024;

/// An address that serves the folder under a path of its own.
///
/// The tests open the page at several: the built folder has to work at any sub-path, and its own
/// policy has to hold where a host sends no headers.
#[derive(Clone, Debug)]
pub(crate) struct Mount {
    /// Begins and ends with a slash.
    pub(crate) path: &'static str,
    /// The folder, from the root.
    pub(crate) folder: &'static str,
    /// Whether the headers of `_headers` are sent.
    pub(crate) with_headers: bool,
}

/// The command: builds, serves until it is stopped.
pub(crate) fn serve(args: &[String]) -> Result {
    let (port, engine) = parse(args)?;
    page::build(engine)?;
    let mounts = &[Mount { path: "/", folder: page::DIST, with_headers: true }];
    let (address, server) = start(port, mounts)?;
    println!("\nShop KPI:   {address}\nDemo shop:  {address}?demo\n\nStop with Ctrl+C.");
    server.join().map_err(|_| "the server failed")?;
    Ok(())
}

/// Serves the folders in a thread at the first free port; answers the address.
///
/// # Errors
/// No port is free, or the built page has no `_headers`.
pub(crate) fn start(
    port: u16,
    mounts: &'static [Mount],
) -> Result<(String, thread::JoinHandle<()>)> {
    let text = fs::read_to_string(root().join(page::DIST).join("_headers"))?;
    let listener = listen(port)?;
    let address = format!("http://localhost:{}/", listener.local_addr()?.port());
    let site = Arc::new(Site { mounts, headers: Headers::parse(&text) });
    let server = thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let site = Arc::clone(&site);
            // A visitor who hangs up is no fault of ours.
            thread::spawn(move || drop(site.answer(&stream)));
        }
    });
    Ok((address, server))
}

fn parse(args: &[String]) -> Result<(u16, Engine)> {
    let (mut port, mut engine) = (PORT, Engine::Release);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--dev" => engine = Engine::Dev,
            "--port" => {
                let value = args.next().ok_or("--port needs a number")?;
                port = value.parse().map_err(|_| format!("--port {value}: not a port number"))?;
            }
            other => return Err(format!("serve knows --port N and --dev, not {other}").into()),
        }
    }
    Ok((port, engine))
}

fn listen(first: u16) -> Result<TcpListener> {
    let mut last = None;
    for port in first..=first.saturating_add(PORTS_TRIED) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = Some(error),
        }
    }
    Err(format!(
        "no free port from {first} on: {}",
        last.map_or_else(String::new, |e| e.to_string())
    )
    .into())
}

struct Site {
    mounts: &'static [Mount],
    headers: Headers,
}

impl Site {
    /// Reads one request and answers it; every connection serves one.
    fn answer(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        let Some((method, target)) = request(stream)? else { return Ok(()) };
        let path = target.split(['?', '#']).next().unwrap_or_default();
        // The longest path that fits; "/" fits them all.
        let fits = self.mounts.iter().filter(|mount| path.starts_with(mount.path));
        let mount = fits.max_by_key(|mount| mount.path.len());
        let inside = mount.map_or(path, |mount| &path[mount.path.len() - 1..]);
        let file = mount.and_then(|mount| file(mount.folder, inside));
        let (status, body) = match (method.as_str(), &file) {
            ("GET" | "HEAD", Some(file)) => ("200 OK", fs::read(file)?),
            ("GET" | "HEAD", None) => ("404 Not Found", b"Not found".to_vec()),
            _ => ("405 Method Not Allowed", Vec::new()),
        };
        let mut head = vec![
            format!("HTTP/1.1 {status}"),
            format!("Content-Length: {}", body.len()),
            format!("Content-Type: {}", media_type(file.as_deref())),
            "Connection: close".to_owned(),
        ];
        if mount.is_some_and(|mount| mount.with_headers) {
            let headers = self.headers.of(inside);
            head.extend(headers.map(|(name, value)| format!("{name}: {value}")));
        }
        let mut stream = stream;
        stream.write_all((head.join("\r\n") + "\r\n\r\n").as_bytes())?;
        if method == "HEAD" { Ok(()) } else { stream.write_all(&body) }
    }
}

/// The file of a path, which never leads out of the folder.
fn file(folder: &str, path: &str) -> Option<PathBuf> {
    let path = decoded(path.trim_start_matches('/'))?;
    let path = Path::new(&path);
    if !path.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let file = root().join(folder).join(path);
    let file = if file.is_dir() { file.join("index.html") } else { file };
    file.is_file().then_some(file)
}

/// A path without its `%20`; none if it is not text.
fn decoded(path: &str) -> Option<String> {
    let mut parts = path.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2)?, 16).ok()?);
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).ok().filter(|path| !path.contains('\0'))
}

/// Method and target of a request; none from a connection that says nothing.
fn request(stream: &TcpStream) -> io::Result<Option<(String, String)>> {
    let mut lines = BufReader::new(stream.take(HEAD_LIMIT)).lines();
    let Some(first) = lines.next().transpose()? else { return Ok(None) };
    // The rest of the head is read and dropped: closing on unread bytes would reset the answer.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = first.split(' ').map(str::to_owned);
    Ok(words.next().zip(words.next()))
}

fn media_type(file: Option<&Path>) -> &'static str {
    match file.and_then(Path::extension).and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("csv") => "text/csv; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::{decoded, file};

    #[test]
    fn decodes_paths() {
        for (path, expected) in [
            ("demo/Campaign%20report.csv", Some("demo/Campaign report.csv")),
            ("r%C3%A9sum%c3%a9", Some("résumé")),
            ("100%", None),
            ("%zz", None),
            ("%00", None),
            ("%ff", None),
        ] {
            assert_eq!(decoded(path).as_deref(), expected, "{path}");
        }
    }

    #[test]
    fn serves_the_folder_and_nothing_else() {
        assert!(file("xtask", "/Cargo.toml").is_some());
        for path in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/src/../Cargo.toml", "//etc/passwd"] {
            assert!(file("xtask", path).is_none(), "{path}");
        }
    }
}
