from channels.generic.websocket import AsyncJsonWebsocketConsumer

# ko: SDP는 보통 수 KB예요. 그보다 훨씬 크면 시그널링이 아니에요.
# en: SDP takes a few KB. What is far larger is no signaling.
MAX_LENGTH = 64 * 1024


class SignalingConsumer(AsyncJsonWebsocketConsumer):
    group = None

    async def connect(self):
        room = self.scope["url_route"]["kwargs"]["room"]
        if not await self.may_enter(self.scope["user"], room):
            # ko: accept() 전에 닫으면 HTTP 403이 돼요.
            # en: Closed before accept(), it becomes an HTTP 403.
            await self.close()
            return
        self.group = f"call.{room}"
        await self.channel_layer.group_add(self.group, self.channel_name)
        await self.accept()
        await self.tell_others({"kind": "joined"})

    async def may_enter(self, user, room):
        # ko: 누가 어느 방에 들어올 수 있는지 모델에 물어보세요.
        # en: Ask your models who may enter which room.
        return user.is_authenticated

    async def receive(self, text_data=None, bytes_data=None):
        if text_data is None or len(text_data) > MAX_LENGTH:
            await self.close(code=4400)
            return
        try:
            message = checked(await self.decode_json(text_data))
        except ValueError:
            message = None
        if message is None:
            await self.close(code=4400)
            return
        await self.tell_others(message)

    async def disconnect(self, code):
        # ko: 탭이 닫혀도 서버는 알아요. 대신 알려 줘요.
        # en: The server notices a closed tab, and tells the others.
        if self.group is not None:
            await self.tell_others({"kind": "left"})
            await self.channel_layer.group_discard(
                self.group, self.channel_name
            )

    async def tell_others(self, message):
        await self.channel_layer.group_send(
            self.group,
            {
                "type": "relay",
                # ko: 보낸 이는 서버가 적어요. 클라이언트 말은 믿지 않아요.
                # en: The server says who sent it, never the client.
                "sender": self.channel_name,
                "message": message,
            },
        )

    async def relay(self, event):
        if event["sender"] != self.channel_name:
            await self.send_json(event["message"])


def are_texts(*values):
    return all(isinstance(value, str) for value in values)


# ko: 아는 모양만 통과시키고, 아는 필드만 새로 담아요.
# en: Lets known shapes through, and copies known fields only.
def checked(message):
    match message:
        case {"kind": "left"}:
            return {"kind": "left"}
        case {
            "kind": "description",
            "description": {"type": "offer" | "answer" as sort, "sdp": sdp},
        } if are_texts(sdp):
            return {
                "kind": "description",
                "description": {"type": sort, "sdp": sdp},
            }
        case {"kind": "candidate", "candidate": None}:
            return {"kind": "candidate", "candidate": None}
        case {
            "kind": "candidate",
            "candidate": {
                "candidate": line,
                "sdpMid": mid,
                "usernameFragment": fragment,
            },
        } if are_texts(line, mid, fragment):
            return {
                "kind": "candidate",
                "candidate": {
                    "candidate": line,
                    "sdpMid": mid,
                    "usernameFragment": fragment,
                },
            }
    return None
