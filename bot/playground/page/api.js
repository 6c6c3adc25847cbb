// Requests to the playground's control API.

export async function ask(path, method = "GET", body = undefined) {
  const response = await fetch(`/playground/${path}`, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw Object.assign(new Error(answer.error), { status: response.status });
  return answer;
}

export const post = (path, body = {}) => ask(path, "POST", body);
export const patch = (path, body) => ask(path, "PATCH", body);

// Every event of one person's chat. `reopened` is called at the start and after each interruption,
// since what happened meanwhile was not heard.
export function listen(userId, { reopened, heard, lost }) {
  const source = new EventSource(`/playground/events?user_id=${userId}`);
  source.addEventListener("open", reopened);
  source.addEventListener("error", lost);
  source.addEventListener("message", (message) => heard(JSON.parse(message.data)));
  return () => source.close();
}
