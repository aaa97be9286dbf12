"""The consumer of the book against Channels itself: `python tests/django/check.py`, where Django and Channels are installed."""

import asyncio
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

from asgi import application  # noqa: E402
from channels.testing import WebsocketCommunicator  # noqa: E402

MESSAGES = json.loads((HERE / "messages.json").read_text())


async def enter(room="lobby", user="?user=ann"):
    visitor = WebsocketCommunicator(application, f"/ws/call/{room}/{user}")
    accepted, _ = await visitor.connect()
    return visitor if accepted else None


async def main():
    assert await enter(user="") is None, "who is nobody stays outside"
    first = await enter()
    stranger = await enter(room="elsewhere")
    second = await enter()
    assert await first.receive_json_from() == {"kind": "joined"}
    assert await second.receive_nothing(), "nobody hears of their own arrival"

    for message in MESSAGES["passed"]:
        await second.send_json_to(message["sent"])
        assert await first.receive_json_from() == message["heard"], message
    assert await stranger.receive_nothing(), "a room hears its own messages only"

    for text in [*MESSAGES["refused"], json.dumps({"kind": "left", "more": "x" * 70_000})]:
        visitor = await enter()
        assert await first.receive_json_from() == {"kind": "joined"}
        await visitor.send_to(text_data=text)
        closed = await visitor.receive_output()
        while closed["type"] != "websocket.close":
            closed = await visitor.receive_output()
        assert closed["code"] == 4400, (text, closed)
        await visitor.disconnect(code=4400)
        assert await first.receive_json_from() == {"kind": "left"}, text

    await second.disconnect()
    heard = [await first.receive_json_from()]
    assert heard == [{"kind": "left"}]
    print(f"{len(MESSAGES['passed']) + len(MESSAGES['refused']) + 5} passed, 0 failed")


asyncio.run(main())
